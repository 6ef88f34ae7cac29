using CrossMentor.Domain.Access;
using CrossMentor.Persistence.Records;
using CrossMentor.Persistence.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Records;

internal sealed class AuditEntryConfiguration(CrossMentorDb db) : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("AuditEntries");
        builder.HasKey(entry => entry.Id);
        builder.Property(entry => entry.Id).ValueGeneratedNever();
        builder.Property(entry => entry.Issuer).HasExactText(db, RoleGrant.IssuerLengthMax);
        builder.Property(entry => entry.Subject).HasExactText(db, RoleGrant.SubjectLengthMax);
        builder.Property(entry => entry.Operation).HasMaxLength(AuditEntry.OperationLengthMax);
        builder.Property(entry => entry.ObjectType).HasMaxLength(AuditEntry.ObjectTypeLengthMax);
        builder.Property(entry => entry.Outcome).HasMaxLength(AuditEntry.OutcomeLengthMax);
        builder.HasIndex(entry => entry.At);
        builder.HasIndex(entry => entry.ObjectId);
    }
}
