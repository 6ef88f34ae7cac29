using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Participants;

internal sealed class InvitationConfiguration : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> builder)
    {
        builder.ToTable("Invitations");
        builder.HasKey(invitation => invitation.Id);
        builder.Property(invitation => invitation.Id).ValueGeneratedNever();
        builder.Property(invitation => invitation.Version).IsConcurrencyToken();
        builder.Property(invitation => invitation.CodeHash).HasMaxLength(Invitation.CodeHashLength);
        builder.HasOne<Programme>().WithMany().HasForeignKey(invitation => invitation.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Participant>().WithMany().HasForeignKey(invitation => invitation.ParticipantId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(invitation => invitation.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(invitation => invitation.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(invitation => invitation.CodeHash).IsUnique();
    }
}
