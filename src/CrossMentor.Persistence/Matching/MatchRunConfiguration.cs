using CrossMentor.Domain.Matching;
using CrossMentor.Persistence.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Matching;

internal sealed class MatchRunConfiguration(CrossMentorDb db) : IEntityTypeConfiguration<MatchRun>
{
    public void Configure(EntityTypeBuilder<MatchRun> builder)
    {
        builder.ToTable("MatchRuns");
        builder.HasKey(run => run.Id);
        builder.Property(run => run.Id).ValueGeneratedNever();
        builder.StoreWork();
        builder.Property(run => run.Plugins).StoredAsJson();
        builder.Property(run => run.Weights).StoredAsJson();
        builder.Property(run => run.InputsHash).HasMaxLength(64);
        builder.Property(run => run.ResultHash).HasMaxLength(64);
        builder.HasIndex(run => new { run.ProgrammeId, run.QueuedAt });

        // One open run a programme, held by the database even when two hosts start one at the same moment.
        var state = db.Provider == DatabaseProvider.SqlServer ? "[State]" : "\"State\"";
        builder.HasIndex(run => run.ProgrammeId, "IX_MatchRuns_OpenInProgramme").IsUnique().HasFilter($"{state} IN ('Queued', 'Running')");
    }
}
