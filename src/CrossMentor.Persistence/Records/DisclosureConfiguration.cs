using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Records;

internal sealed class DisclosureConfiguration(CrossMentorDb db) : IEntityTypeConfiguration<Disclosure>
{
    public void Configure(EntityTypeBuilder<Disclosure> builder)
    {
        // No foreign keys: the log outlives what it tells of.
        builder.ToTable(DisclosureRows.Table);
        builder.IsChained(db);
        builder.HasIndex(row => row.Once).IsUnique();
        builder.HasIndex(row => new { row.PersonId, row.At });
    }
}
