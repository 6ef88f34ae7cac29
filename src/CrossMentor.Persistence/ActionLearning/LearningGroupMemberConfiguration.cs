using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.ActionLearning;

internal sealed class LearningGroupMemberConfiguration : IEntityTypeConfiguration<LearningGroupMember>
{
    public void Configure(EntityTypeBuilder<LearningGroupMember> builder)
    {
        builder.ToTable(Tables.LearningGroupMembers);
        builder.HasKey(member => new { member.LearningGroupId, member.ParticipantId });
        builder.HasOne<Programme>().WithMany().HasForeignKey(member => member.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Participant>().WithMany().HasForeignKey(member => member.ParticipantId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(member => member.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(member => member.PersonId);
    }
}
