using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Events;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Evaluation;

internal sealed class PrizeConfiguration : IEntityTypeConfiguration<Prize>
{
    public void Configure(EntityTypeBuilder<Prize> builder)
    {
        builder.ToTable("Prizes");
        builder.HasKey(prize => prize.Id);
        builder.Property(prize => prize.Id).ValueGeneratedNever();
        builder.Property(prize => prize.Version).IsConcurrencyToken();
        builder.Property(prize => prize.Name).HasMaxLength(Prize.NameLengthMax);
        builder.Property(prize => prize.LotSeed).HasMaxLength(Prize.HashLength);
        builder.Property(prize => prize.TallyRoot).HasMaxLength(Prize.HashLength);
        builder.Property(prize => prize.WinnerName).HasMaxLength(Prize.WinnerNameLengthMax);
        builder.Ignore(prize => prize.LotCommitment);
        builder.Ignore(prize => prize.Winner);
        builder.HasOne<Programme>().WithMany().HasForeignKey(prize => prize.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(prize => prize.WinnerOrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ProgrammeEvent>().WithMany().HasForeignKey(prize => prize.FinalMeetingId).OnDelete(DeleteBehavior.Restrict);

        // One prize a programme.
        builder.HasIndex(prize => prize.ProgrammeId).IsUnique();
    }
}
