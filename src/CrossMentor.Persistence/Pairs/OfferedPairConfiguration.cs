using CrossMentor.Persistence.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Pairs;

internal sealed class OfferedPairConfiguration : IEntityTypeConfiguration<OfferedPair>
{
    public void Configure(EntityTypeBuilder<OfferedPair> builder)
    {
        // The table has a view of the tenant filters already, and a view belongs to one entity.
        builder.HasNoKey().ToTable((string?)null).ToSqlQuery($"SELECT * FROM \"{Tables.Pairs}\"");
        builder.Property(pair => pair.Answers).StoredAsJson();
        builder.Property(pair => pair.MentorProfile).StoredAsOptionalJson();
        builder.Property(pair => pair.MenteeProfile).StoredAsOptionalJson();
    }
}
