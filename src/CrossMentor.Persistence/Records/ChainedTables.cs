using CrossMentor.Domain.Access;
using CrossMentor.Persistence.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Records;

/// <summary>How every table is stored whose rows are chained.</summary>
internal static class ChainedTables
{
    public static void IsChained<T>(this EntityTypeBuilder<T> builder, CrossMentorDb db)
        where T : ChainedRecord
    {
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();

        // Tokens, so that nobody is sealed who is erased at that very moment: the row is then read again, without the actor.
        builder.Property(row => row.Issuer).HasExactText(db, RoleGrant.IssuerLengthMax).IsConcurrencyToken();
        builder.Property(row => row.Subject).HasExactText(db, RoleGrant.SubjectLengthMax).IsConcurrencyToken();
        builder.Property(row => row.Salt).HasMaxLength(ChainedRecord.SaltBytes);
        builder.Property(row => row.ActorCommitment).HasMaxLength(ChainedRecord.HashBytes);
        builder.Property(row => row.Hash).HasMaxLength(ChainedRecord.HashBytes);
        builder.HasIndex(row => new { row.Chain, row.Sequence }).IsUnique();

        var sequence = db.Provider == DatabaseProvider.SqlServer ? "[Sequence]" : "\"Sequence\"";
        builder.HasIndex(row => new { row.Chain, row.At }, $"IX_{builder.Metadata.GetTableName()}_Unsealed").HasFilter($"{sequence} IS NULL");
    }
}
