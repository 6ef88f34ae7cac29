using CrossMentor.Domain.Events;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Events;

internal sealed class ProgrammeEventConfiguration : IEntityTypeConfiguration<ProgrammeEvent>
{
    public void Configure(EntityTypeBuilder<ProgrammeEvent> builder)
    {
        builder.ToTable("ProgrammeEvents");
        builder.HasKey(gathering => gathering.Id);
        builder.Property(gathering => gathering.Id).ValueGeneratedNever();
        builder.Property(gathering => gathering.Version).IsConcurrencyToken();
        builder.Property(gathering => gathering.Title).HasMaxLength(ProgrammeEvent.TitleLengthMax);
        builder.Property(gathering => gathering.Place).HasMaxLength(ProgrammeEvent.PlaceLengthMax);
        builder.Property(gathering => gathering.Modules).StoredAsJson();
        builder.Property(gathering => gathering.Topics).StoredAsJson();
        builder.Ignore(gathering => gathering.Stands);
        builder.HasOne<Programme>().WithMany().HasForeignKey(gathering => gathering.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<TrainerAccreditation>().WithMany().HasForeignKey(gathering => gathering.TrainerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(gathering => new { gathering.ProgrammeId, gathering.StartsAt });
    }
}
