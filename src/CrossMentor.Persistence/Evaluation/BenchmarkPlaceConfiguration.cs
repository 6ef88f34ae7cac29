using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Evaluation;

internal sealed class BenchmarkPlaceConfiguration : IEntityTypeConfiguration<BenchmarkPlace>
{
    public void Configure(EntityTypeBuilder<BenchmarkPlace> builder)
    {
        builder.ToTable("BenchmarkPlaces");
        builder.HasKey(place => place.Id);
        builder.Property(place => place.Id).ValueGeneratedNever();
        builder.Property(place => place.Figures).StoredAsJson();
        builder.HasOne<Programme>().WithMany().HasForeignKey(place => place.ProgrammeId).OnDelete(DeleteBehavior.Restrict);

        // Of two who publish at once one writes first, and a programme has one place for ever.
        builder.HasIndex(place => place.ProgrammeId).IsUnique();
        builder.HasIndex(place => place.Year);
    }
}
