use crate::{
    convert::{fixed, int, uint32},
    tx::PostgresTx,
};
use async_trait::async_trait;
use sqlx::{query, query_scalar};
use storage::{Inserted, StorageError, Vouchers};
use wallet_api::{OprfElement, OprfEpoch, VoucherId, sessions::OprfPublicKey, vouchers::VoucherPeriod};

#[async_trait]
impl Vouchers for PostgresTx {
    async fn voucher_keys(&mut self) -> Result<Vec<OprfPublicKey>, StorageError> {
        let rows = self.all(query!("SELECT epoch, public_key FROM voucher_keys ORDER BY epoch")).await?;
        rows.into_iter()
            .map(|row| {
                let public_key = OprfElement(fixed(row.public_key)?);
                Ok(OprfPublicKey { epoch: OprfEpoch(uint32(row.epoch)?), public_key })
            })
            .collect()
    }

    async fn insert_voucher_key(&mut self, key: &OprfPublicKey) -> Result<Inserted, StorageError> {
        let (epoch, public_key) = (int(u64::from(key.epoch.0)), &key.public_key.0[..]);
        let insert = query!(
            "INSERT INTO voucher_keys (epoch, public_key) VALUES ($1, $2) ON CONFLICT DO NOTHING",
            epoch,
            public_key,
        );
        self.insert(insert).await
    }

    async fn is_voucher_spent(&mut self, id: &VoucherId) -> Result<bool, StorageError> {
        let found = query_scalar!("SELECT period FROM spent_vouchers WHERE id = $1", &id.0[..]);
        Ok(self.optional(found).await?.is_some())
    }

    async fn spend_voucher(&mut self, id: &VoucherId, period: VoucherPeriod) -> Result<Inserted, StorageError> {
        let insert = query!(
            "INSERT INTO spent_vouchers (id, period) VALUES ($1, $2) ON CONFLICT DO NOTHING",
            &id.0[..],
            int(u64::from(period.0)),
        );
        self.insert(insert).await
    }

    async fn delete_old_vouchers(&mut self, period: VoucherPeriod, limit: u32) -> Result<u64, StorageError> {
        let delete = query!(
            "DELETE FROM spent_vouchers WHERE id IN (SELECT id FROM spent_vouchers WHERE period < $1 LIMIT $2)",
            int(u64::from(period.0)),
            i64::from(limit),
        );
        self.execute(delete).await
    }

    async fn mix_vouchers(&mut self) -> Result<(), StorageError> {
        let is_new = query_scalar!("SELECT id FROM spent_vouchers WHERE NOT is_mixed LIMIT 1");
        if self.optional(is_new).await?.is_none() {
            return Ok(());
        }
        // The sorting waits for the last row that is taken out. All of them have one transaction then.
        let mix = query!(
            "WITH taken AS (DELETE FROM spent_vouchers RETURNING id, period)
             INSERT INTO spent_vouchers (id, period, is_mixed) SELECT id, period, TRUE FROM taken ORDER BY id"
        );
        self.execute(mix).await?;
        Ok(())
    }
}
