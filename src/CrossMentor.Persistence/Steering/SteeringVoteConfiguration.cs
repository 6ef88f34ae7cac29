using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Steering;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Steering;

internal sealed class SteeringVoteConfiguration : IEntityTypeConfiguration<SteeringVote>
{
    public void Configure(EntityTypeBuilder<SteeringVote> builder)
    {
        builder.ToTable("SteeringVotes");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasOne<SteeringDecision>().WithMany().HasForeignKey(row => row.SteeringDecisionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Programme>().WithMany().HasForeignKey(row => row.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(row => row.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Representative>().WithMany().HasForeignKey(row => row.RepresentativeId).OnDelete(DeleteBehavior.Restrict);

        // One vote an organisation.
        builder.HasIndex(row => new { row.SteeringDecisionId, row.OrganisationId }).IsUnique();
    }
}
