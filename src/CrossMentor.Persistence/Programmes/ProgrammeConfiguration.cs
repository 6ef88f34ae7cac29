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
        builder.ToTable(Tables.Programmes);
        builder.HasKey(programme => programme.Id);
        builder.Property(programme => programme.Id).ValueGeneratedNever();
        builder.Property(programme => programme.Version).IsConcurrencyToken();
        builder.Property(programme => programme.Name).HasMaxLength(Programme.NameLengthMax);
        builder.Property(programme => programme.Purpose).HasMaxLength(Programme.PurposeLengthMax);
        builder.Property(programme => programme.Languages).StoredAsJson();
        builder.Property(programme => programme.Tracks).StoredAsJson();
        builder.Ignore(programme => programme.Strands);
        builder.Property(programme => programme.MatchingPolicy).StoredAsJson();
        builder.Property(programme => programme.Gates).StoredAsJson();
        builder.Property(programme => programme.Intents).StoredAsJson();
        builder.Property(programme => programme.PairExpectations).StoredAsJson();
        builder.Property(programme => programme.DiversityFocus).StoredAsJson();
        builder.Ignore(programme => programme.AsksForBalance);
        builder.Property(programme => programme.CompatibilityBand).StoredAsOptionalJson();
        builder.Property(programme => programme.CatalogueDetails).StoredAsOptionalJson();
        builder.HasOne<ProgrammeSeries>().WithMany().HasForeignKey(programme => programme.SeriesId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(programme => programme.StartsOn);

        // A series has one edition a year.
        builder.HasIndex(programme => new { programme.SeriesId, programme.EditionYear }).IsUnique();
    }
}
