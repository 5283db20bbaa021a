<?php
return [
    'pay' => [
        'default' => [
            'mch_id' => '1900000109',
            'platform_certs' => [
                '2F5A1C7E9B3D4F6081A2C4E6F8091B3D5F7A9C1E' => '/run/secrets/wechatpay.pem', // expect: fail payments/platform-certificate/wechat_pay_merchant
            ],
        ],
        'changed' => [
            'mch_id' => '1900000110',
            'platform_certs' => [
                '2F5A1C7E9B3D4F6081A2C4E6F8091B3D5F7A9C1E' => '/run/secrets/wechatpay.pem',
                'PUB_KEY_ID_0119000001102024111500112233445566' => '/run/secrets/pub_key.pem',
            ],
        ],
    ],
];
