using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Records;

internal sealed class ChainHeadConfiguration : IEntityTypeConfiguration<ChainHead>
{
    public void Configure(EntityTypeBuilder<ChainHead> builder)
    {
        builder.ToTable("ChainHeads");
        builder.HasKey(head => new { head.Log, head.Chain });
        builder.Property(head => head.Chain).ValueGeneratedNever();
        builder.Property(head => head.Sequence).IsConcurrencyToken();
        builder.Property(head => head.Hash).HasMaxLength(ChainedRecord.HashBytes);
    }
}
