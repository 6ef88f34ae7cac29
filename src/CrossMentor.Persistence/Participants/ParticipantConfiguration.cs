using CrossMentor.Domain.Access;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Participants;

internal sealed class ParticipantConfiguration : IEntityTypeConfiguration<Participant>
{
    public void Configure(EntityTypeBuilder<Participant> builder)
    {
        builder.ToTable(Tables.Participants);
        builder.HasKey(participant => participant.Id);
        builder.Property(participant => participant.Id).ValueGeneratedNever();
        builder.Property(participant => participant.Version).IsConcurrencyToken();
        builder.Property(participant => participant.Goals).StoredAsJson();
        builder.Ignore(participant => participant.IsEnrolled);
        builder.HasOne<Programme>().WithMany().HasForeignKey(participant => participant.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(participant => participant.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(participant => participant.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(participant => new { participant.ProgrammeId, participant.PersonId }).IsUnique();
        builder.HasIndex(participant => new { participant.ProgrammeId, participant.OrganisationId, participant.Role, participant.State });
        builder.HasIndex(participant => new { participant.PersonId, participant.ProgrammeId });
    }
}
