using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Matching;

internal sealed class ProposedGroupConfiguration : IEntityTypeConfiguration<ProposedGroup>
{
    public void Configure(EntityTypeBuilder<ProposedGroup> builder)
    {
        builder.ToTable("ProposedGroups");
        builder.HasKey(group => new { group.ScenarioId, group.Number });
        builder.Property(group => group.MemberIds).StoredAsJson();
        builder.HasOne<Scenario>().WithMany().HasForeignKey(group => group.ScenarioId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Programme>().WithMany().HasForeignKey(group => group.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
    }
}
