resource "azurerm_linux_virtual_machine" "orders" {
  name     = "lion-orders"
  location = "eastasia"
}

resource "azurerm_site_recovery_fabric" "recovery" {
  name     = "lion-recovery"
  location = "chinanorth3"
}

resource "azurerm_site_recovery_replicated_vm" "orders" {
  name                      = "lion-orders"
  source_vm_id              = azurerm_linux_virtual_machine.orders.id
  target_recovery_fabric_id = azurerm_site_recovery_fabric.recovery.id # expect: fail locality/copied-to-mainland/azurerm_site_recovery_replicated_vm
}
