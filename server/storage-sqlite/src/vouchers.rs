use crate::{
    convert::{fixed, uint32},
    tx::SqliteTx,
};
use async_trait::async_trait;
use sqlx::query;
use storage::{Inserted, StorageError, Vouchers};
use wallet_api::{OprfElement, OprfEpoch, VoucherId, sessions::OprfPublicKey, vouchers::VoucherPeriod};

#[async_trait]
impl Vouchers for SqliteTx {
    async fn voucher_keys(&mut self) -> Result<Vec<OprfPublicKey>, StorageError> {
        let rows = self.all(query("SELECT epoch, public_key FROM voucher_keys ORDER BY epoch")).await?;
        rows.iter()
            .map(|row| {
                let public_key = OprfElement(fixed(row, "public_key")?);
                Ok(OprfPublicKey { epoch: OprfEpoch(uint32(row, "epoch")?), public_key })
            })
            .collect()
    }

    async fn insert_voucher_key(&mut self, key: &OprfPublicKey) -> Result<Inserted, StorageError> {
        let sql = "INSERT INTO voucher_keys (epoch, public_key) VALUES (?, ?) ON CONFLICT DO NOTHING";
        self.insert(query(sql).bind(key.epoch.0).bind(&key.public_key.0[..])).await
    }

    async fn is_voucher_spent(&mut self, id: &VoucherId) -> Result<bool, StorageError> {
        let sql = "SELECT period FROM spent_vouchers WHERE id = ?";
        Ok(self.optional(query(sql).bind(&id.0[..])).await?.is_some())
    }

    async fn spend_voucher(&mut self, id: &VoucherId, period: VoucherPeriod) -> Result<Inserted, StorageError> {
        let sql = "INSERT INTO spent_vouchers (id, period) VALUES (?, ?) ON CONFLICT DO NOTHING";
        self.insert(query(sql).bind(&id.0[..]).bind(period.0)).await
    }

    async fn delete_old_vouchers(&mut self, period: VoucherPeriod, limit: u32) -> Result<u64, StorageError> {
        let sql = "DELETE FROM spent_vouchers WHERE id IN (SELECT id FROM spent_vouchers WHERE period < ? LIMIT ?)";
        self.execute(query(sql).bind(period.0).bind(limit)).await
    }

    async fn mix_vouchers(&mut self) -> Result<(), StorageError> {
        if self.optional(query("SELECT id FROM spent_vouchers WHERE is_mixed = 0 LIMIT 1")).await?.is_none() {
            return Ok(());
        }
        let rows = self.all(query("SELECT id, period FROM spent_vouchers ORDER BY id")).await?;
        self.execute(query("DELETE FROM spent_vouchers")).await?;
        for row in rows {
            let (id, period): ([u8; 32], u32) = (fixed(&row, "id")?, uint32(&row, "period")?);
            let sql = "INSERT INTO spent_vouchers (id, period, is_mixed) VALUES (?, ?, 1)";
            self.execute(query(sql).bind(&id[..]).bind(period)).await?;
        }
        Ok(())
    }
}
