using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Matching;

/// <summary>How what all stored work has in common is stored.</summary>
internal static class StoredWorkConfiguration
{
    public static void StoreWork<TWork>(this EntityTypeBuilder<TWork> builder)
        where TWork : StoredWork
    {
        builder.Property(work => work.Version).IsConcurrencyToken();
        builder.Property(work => work.Failure).StoredAsOptionalJson();
        builder.Ignore(work => work.Progress);
        builder.Ignore(work => work.HasEnded);
        builder.HasOne<Programme>().WithMany().HasForeignKey(work => work.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
    }
}
