using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Matching;

internal sealed class ScenarioDecisionConfiguration : IEntityTypeConfiguration<ScenarioDecision>
{
    public void Configure(EntityTypeBuilder<ScenarioDecision> builder)
    {
        builder.ToTable("ScenarioDecisions");
        builder.HasKey(decision => new { decision.ScenarioId, decision.MentorId, decision.MenteeId });
        builder.Property(decision => decision.Reason).HasMaxLength(ScenarioDecision.ReasonLengthMax);
        builder.Property(decision => decision.DecidedBy).HasMaxLength(ScenarioDecision.DecidedByLengthMax);
        builder.HasOne<Scenario>().WithMany().HasForeignKey(decision => decision.ScenarioId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Programme>().WithMany().HasForeignKey(decision => decision.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Participant>().WithMany().HasForeignKey(decision => decision.MentorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Participant>().WithMany().HasForeignKey(decision => decision.MenteeId).OnDelete(DeleteBehavior.Restrict);
    }
}
