# The paired region is chosen by Azure: that of China is in mainland China.
resource "azurerm_storage_account" "orders" {
  name                     = "lionorders"
  location                 = "chinanorth3"
  account_replication_type = "RAGRS"
}
