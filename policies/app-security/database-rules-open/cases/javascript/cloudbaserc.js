const rule = (text) => JSON.stringify(text);

module.exports = {
  envId: 'shop-7gx2k1aa3c9d4e5f',
  databases: [
    { collectionName: 'users', aclTag: 'READONLY' }, // expect: fail app-security/database-rules-open/cloudbase_database_rule
    { collectionName: 'orders', aclTag: 'PRIVATE' },
    { collectionName: 'reviews', aclTag: 'CUSTOM', aclRule: '{"read": true, "write": true}' }, // expect: fail app-security/database-rules-open/cloudbase_database_rule
    { collectionName: 'drafts', aclTag: 'CUSTOM', aclRule: rule({ read: true }) }, // expect: unknown app-security/database-rules-open/cloudbase_database_rule
    { collectionName: 'profiles', aclTag: 'CUSTOM', aclRule: '{"update": "auth.openid != null"}' }, // expect: fail app-security/database-rules-open/cloudbase_database_rule
    { collectionName: 'news', aclTag: 'ADMINWRITE' },
  ],
};
