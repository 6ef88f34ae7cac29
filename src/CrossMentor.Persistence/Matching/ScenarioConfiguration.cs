using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Matching;

internal sealed class ScenarioConfiguration : IEntityTypeConfiguration<Scenario>
{
    public void Configure(EntityTypeBuilder<Scenario> builder)
    {
        builder.ToTable("Scenarios");
        builder.HasKey(scenario => scenario.Id);
        builder.Property(scenario => scenario.Id).ValueGeneratedNever();
        builder.Property(scenario => scenario.Version).IsConcurrencyToken();
        builder.Property(scenario => scenario.Label).HasMaxLength(Scenario.LabelLengthMax);
        builder.Property(scenario => scenario.Conflict).StoredAsOptionalJson();
        builder.Property(scenario => scenario.Ungrouped).StoredAsOptionalJson();
        builder.HasOne<Scenario>().WithMany().HasForeignKey(scenario => scenario.DraftedFromId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<MatchRun>().WithMany().HasForeignKey(scenario => scenario.MatchRunId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Programme>().WithMany().HasForeignKey(scenario => scenario.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
    }
}
