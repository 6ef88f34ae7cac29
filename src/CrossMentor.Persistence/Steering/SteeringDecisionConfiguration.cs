using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Steering;
using CrossMentor.Persistence.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Steering;

internal sealed class SteeringDecisionConfiguration : IEntityTypeConfiguration<SteeringDecision>
{
    public void Configure(EntityTypeBuilder<SteeringDecision> builder)
    {
        builder.ToTable("SteeringDecisions");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.Property(row => row.Title).HasMaxLength(SteeringDecision.TitleLengthMax);
        builder.Property(row => row.Reason).HasMaxLength(SteeringDecision.ReasonLengthMax);
        builder.Property(row => row.Ballot).StoredAsOptionalJson();
        builder.HasOne<Programme>().WithMany().HasForeignKey(row => row.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(row => row.ProposedById).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<SteeringTopic>().WithMany().HasForeignKey(row => row.TopicId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(row => new { row.ProgrammeId, row.State });
    }
}
