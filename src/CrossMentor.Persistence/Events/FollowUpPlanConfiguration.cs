using CrossMentor.Domain.Events;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Events;

internal sealed class FollowUpPlanConfiguration : IEntityTypeConfiguration<FollowUpPlan>
{
    public void Configure(EntityTypeBuilder<FollowUpPlan> builder)
    {
        builder.ToTable("FollowUpPlans");
        builder.HasKey(plan => plan.Id);
        builder.Property(plan => plan.Id).ValueGeneratedNever();
        builder.Property(plan => plan.Version).IsConcurrencyToken();
        builder.HasOne<Programme>().WithMany().HasForeignKey(plan => plan.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(plan => plan.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(plan => new { plan.ProgrammeId, plan.OrganisationId }).IsUnique();
    }
}
