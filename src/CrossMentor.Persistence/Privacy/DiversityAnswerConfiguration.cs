using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Privacy;
using CrossMentor.Domain.Programmes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Privacy;

internal sealed class DiversityAnswerConfiguration : IEntityTypeConfiguration<DiversityAnswer>
{
    private const int CodeLengthMax = 64;

    public void Configure(EntityTypeBuilder<DiversityAnswer> builder)
    {
        builder.ToTable("DiversityAnswers");
        builder.HasKey(answer => answer.Id);
        builder.Property(answer => answer.Id).ValueGeneratedNever();
        builder.Property(answer => answer.Value).HasMaxLength(CodeLengthMax);
        builder.HasOne<Programme>().WithMany().HasForeignKey(answer => answer.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Participant>().WithMany().HasForeignKey(answer => answer.ParticipantId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(answer => answer.PersonId).OnDelete(DeleteBehavior.Restrict);

        // One answer a dimension: a new one takes the place of the old.
        builder.HasIndex(answer => new { answer.ParticipantId, answer.Dimension }).IsUnique();
    }
}
