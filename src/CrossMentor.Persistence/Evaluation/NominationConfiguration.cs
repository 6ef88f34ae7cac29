using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Evaluation;

internal sealed class NominationConfiguration : IEntityTypeConfiguration<Nomination>
{
    public void Configure(EntityTypeBuilder<Nomination> builder)
    {
        builder.ToTable("Nominations");
        builder.HasKey(nomination => nomination.Id);
        builder.Property(nomination => nomination.Id).ValueGeneratedNever();
        builder.Property(nomination => nomination.Impact).HasMaxLength(Nomination.CriterionLengthMax);
        builder.Property(nomination => nomination.Mentorship).HasMaxLength(Nomination.CriterionLengthMax);
        builder.Property(nomination => nomination.Statement).HasMaxLength(Nomination.StatementLengthMax);
        builder.Ignore(nomination => nomination.Reference);
        builder.HasOne<Prize>().WithMany().HasForeignKey(nomination => nomination.PrizeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Programme>().WithMany().HasForeignKey(nomination => nomination.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Pair>().WithMany().HasForeignKey(nomination => nomination.PairId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Participant>().WithMany().HasForeignKey(nomination => nomination.MentorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(nomination => nomination.MentorOrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(nomination => nomination.MenteeOrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(nomination => nomination.MenteePersonId);

        // One nomination a pair.
        builder.HasIndex(nomination => new { nomination.PrizeId, nomination.PairId }).IsUnique();
    }
}
