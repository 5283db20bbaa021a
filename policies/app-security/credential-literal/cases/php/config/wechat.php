<?php

return [
    'official_account' => [
        'default' => [
            'app_id' => env('WECHAT_OFFICIAL_ACCOUNT_APPID', ''),
            'secret' => env('WECHAT_OFFICIAL_ACCOUNT_SECRET', '2d20f1cd235afc9538202b25f2e68428'), // expect: fail app-security/credential-literal/wechat_official_account
        ],
        'blog' => [
            'app_id' => 'wx8f3c1d2e4b5a6978',
            'secret' => env('WECHAT_BLOG_SECRET'),
        ],
    ],
    'mini_app' => [
        'default' => [
            'app_id' => 'wx1a2b3c4d5e6f7081',
            'secret' => '4abfb640cb9e63d4cb42b3f7f98a9796', // expect: fail app-security/credential-literal/wechat_mini_program_account
        ],
    ],
    'work' => [
        'default' => ['corp_id' => 'ww8f3c1d2e4b5a6978', 'secret' => 'your-secret'],
    ],
];
