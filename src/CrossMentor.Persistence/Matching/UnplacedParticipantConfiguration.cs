using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Matching;

internal sealed class UnplacedParticipantConfiguration : IEntityTypeConfiguration<UnplacedParticipant>
{
    public void Configure(EntityTypeBuilder<UnplacedParticipant> builder)
    {
        builder.ToTable("UnplacedParticipants");
        builder.HasKey(unplaced => new { unplaced.ScenarioId, unplaced.ParticipantId });
        builder.Property(unplaced => unplaced.Code).HasMaxLength(64);
        builder.Property(unplaced => unplaced.Text).HasMaxLength(2000);
        builder.HasOne<Scenario>().WithMany().HasForeignKey(unplaced => unplaced.ScenarioId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Programme>().WithMany().HasForeignKey(unplaced => unplaced.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Participant>().WithMany().HasForeignKey(unplaced => unplaced.ParticipantId).OnDelete(DeleteBehavior.Restrict);
    }
}
