using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Matching;

internal sealed class ProposalConfiguration : IEntityTypeConfiguration<Proposal>
{
    public void Configure(EntityTypeBuilder<Proposal> builder)
    {
        builder.ToTable("Proposals");
        builder.HasKey(proposal => proposal.Id);
        builder.Property(proposal => proposal.Id).ValueGeneratedNever();
        builder.Property(proposal => proposal.Explanation).StoredAsJson();
        builder.HasOne<Scenario>().WithMany().HasForeignKey(proposal => proposal.ScenarioId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Programme>().WithMany().HasForeignKey(proposal => proposal.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Participant>().WithMany().HasForeignKey(proposal => proposal.MentorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Participant>().WithMany().HasForeignKey(proposal => proposal.MenteeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(proposal => new { proposal.ScenarioId, proposal.MentorId, proposal.MenteeId }).IsUnique();
        builder.HasIndex(proposal => new { proposal.ScenarioId, proposal.Score });
    }
}
