using CrossMentor.Domain.Matching;
using CrossMentor.Persistence.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Matching;

internal sealed class MatchTaskConfiguration(CrossMentorDb db) : IEntityTypeConfiguration<MatchTask>
{
    public void Configure(EntityTypeBuilder<MatchTask> builder)
    {
        builder.ToTable("MatchTasks");
        builder.HasKey(task => task.Id);
        builder.Property(task => task.Id).ValueGeneratedNever();
        builder.StoreWork();
        builder.Property(task => task.Question).StoredAsOptionalJson();
        builder.Property(task => task.Replay).StoredAsOptionalJson();
        builder.Property(task => task.WhatIf).StoredAsOptionalJson();
        builder.HasOne<MatchRun>().WithMany().HasForeignKey(task => task.MatchRunId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Scenario>().WithMany().HasForeignKey(task => task.ScenarioId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(task => new { task.ProgrammeId, task.State });

        // A scenario is solved once at a time, held by the database even when two hosts are asked at the same moment.
        var (kind, state) = db.Provider == DatabaseProvider.SqlServer ? ("[Kind]", "[State]") : ("\"Kind\"", "\"State\"");
        builder.HasIndex(task => task.ScenarioId, "IX_MatchTasks_OpenResolve").IsUnique().HasFilter($"{kind} = 'Resolve' AND {state} IN ('Queued', 'Running')");
    }
}
