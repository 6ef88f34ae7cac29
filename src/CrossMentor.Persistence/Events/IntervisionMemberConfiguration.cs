using CrossMentor.Domain.Events;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Events;

internal sealed class IntervisionMemberConfiguration : IEntityTypeConfiguration<IntervisionMember>
{
    public void Configure(EntityTypeBuilder<IntervisionMember> builder)
    {
        builder.ToTable(Tables.IntervisionMembers);
        builder.HasKey(member => new { member.IntervisionGroupId, member.ParticipantId });
        builder.HasOne<Programme>().WithMany().HasForeignKey(member => member.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Participant>().WithMany().HasForeignKey(member => member.ParticipantId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(member => member.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(member => member.PersonId);
    }
}
