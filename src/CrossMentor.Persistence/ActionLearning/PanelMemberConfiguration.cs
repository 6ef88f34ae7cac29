using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Organisations;
using CrossMentor.Persistence.Access;
using CrossMentor.Persistence.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.ActionLearning;

internal sealed class PanelMemberConfiguration(CrossMentorDb db) : IEntityTypeConfiguration<PanelMember>
{
    public void Configure(EntityTypeBuilder<PanelMember> builder)
    {
        builder.ToTable(Tables.PanelMembers);
        builder.HasKey(member => member.Id);
        builder.Property(member => member.Id).ValueGeneratedNever();
        builder.StoreSeat(db);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(member => member.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(member => new { member.ProgrammeId, member.OrganisationId });
    }
}
