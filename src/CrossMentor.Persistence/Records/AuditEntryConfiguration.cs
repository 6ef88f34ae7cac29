using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Records;

internal sealed class AuditEntryConfiguration(CrossMentorDb db) : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("AuditEntries");
        builder.IsChained(db);
        builder.Property(entry => entry.ClientId).HasMaxLength(AuditEntry.ClientIdLengthMax);
        builder.Property(entry => entry.Operation).HasMaxLength(AuditEntry.OperationLengthMax);
        builder.Property(entry => entry.ObjectType).HasMaxLength(AuditEntry.ObjectTypeLengthMax);
        builder.Property(entry => entry.Outcome).HasMaxLength(AuditEntry.OutcomeLengthMax);
        builder.Property(entry => entry.Reason).HasMaxLength(AuditEntry.ReasonLengthMax);
        builder.HasIndex(entry => entry.At);
        builder.HasIndex(entry => entry.ObjectId);
    }
}
