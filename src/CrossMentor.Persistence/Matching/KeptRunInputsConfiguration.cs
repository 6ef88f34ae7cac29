using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Programmes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Matching;

internal sealed class KeptRunInputsConfiguration : IEntityTypeConfiguration<KeptRunInputs>
{
    public void Configure(EntityTypeBuilder<KeptRunInputs> builder)
    {
        builder.ToTable("KeptRunInputs");
        builder.HasKey(kept => kept.MatchRunId);
        builder.Property(kept => kept.MatchRunId).ValueGeneratedNever();
        builder.HasOne<MatchRun>().WithOne().HasForeignKey<KeptRunInputs>(kept => kept.MatchRunId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Programme>().WithMany().HasForeignKey(kept => kept.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
    }
}
