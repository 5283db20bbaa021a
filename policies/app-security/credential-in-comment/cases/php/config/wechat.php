<?php
return [
    'official_account' => [
        'default' => [
            'app_id' => 'wx8f3c1d2e4b5a6978',
            'secret' => env('WECHAT_SECRET'),
            // 'secret' => '06219391301c7fa83620474e78ad6e2a', // expect: fail app-security/credential-in-comment/wechat_commented_credential
            // 'aes_key' => 'your-aes-key',
        ],
    ],
];
