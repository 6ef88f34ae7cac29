using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Evaluation;

internal sealed class JuryBallotConfiguration : IEntityTypeConfiguration<JuryBallot>
{
    public void Configure(EntityTypeBuilder<JuryBallot> builder)
    {
        builder.ToTable(Tables.JuryBallots);
        builder.HasKey(ballot => ballot.Id);
        builder.Property(ballot => ballot.Id).ValueGeneratedNever();
        builder.Property(ballot => ballot.Nonce).HasMaxLength(JuryBallot.NonceLength);
        builder.Property(ballot => ballot.Receipt).HasMaxLength(JuryBallot.ReceiptLength);
        builder.Ignore(ballot => ballot.IsCast);
        builder.Ignore(ballot => ballot.Abstains);
        builder.Ignore(ballot => ballot.Grade);
        builder.Ignore(ballot => ballot.Record);
        builder.Ignore(ballot => ballot.IsIntact);
        builder.HasOne<Prize>().WithMany().HasForeignKey(ballot => ballot.PrizeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Programme>().WithMany().HasForeignKey(ballot => ballot.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Nomination>().WithMany().HasForeignKey(ballot => ballot.NominationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Juror>().WithMany().HasForeignKey(ballot => ballot.JurorId).OnDelete(DeleteBehavior.Restrict);

        // A juror is asked once about a nomination.
        builder.HasIndex(ballot => new { ballot.NominationId, ballot.JurorId }).IsUnique();
    }
}
