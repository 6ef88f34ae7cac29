using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Programmes;

internal sealed class ProgrammeConfiguration : IEntityTypeConfiguration<Programme>
{
    public void Configure(EntityTypeBuilder<Programme> builder)
    {
        builder.ToTable("Programmes");
        builder.HasKey(programme => programme.Id);
        builder.Property(programme => programme.Id).ValueGeneratedNever();
        builder.Property(programme => programme.Version).IsConcurrencyToken();
        builder.Property(programme => programme.Name).HasMaxLength(Programme.NameLengthMax);
        builder.Property(programme => programme.Purpose).HasMaxLength(Programme.PurposeLengthMax);
        builder.Property(programme => programme.Languages).StoredAsJson();
        builder.Property(programme => programme.Tracks).StoredAsJson();
        builder.Property(programme => programme.MatchingPolicy).StoredAsJson();
        builder.Property(programme => programme.PairExpectations).StoredAsJson();
        builder.Ignore(programme => programme.AsksForBalance);
        builder.HasIndex(programme => programme.StartsOn);
    }
}
