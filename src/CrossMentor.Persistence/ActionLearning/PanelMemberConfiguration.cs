using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;
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
        builder.Property(member => member.Version).IsConcurrencyToken();
        builder.Property(member => member.Name).HasMaxLength(PanelMember.NameLengthMax);
        builder.Property(member => member.JobTitle).HasMaxLength(PanelMember.JobTitleLengthMax);
        builder.Property(member => member.CodeHash).HasMaxLength(PanelMember.CodeHashLength);
        builder.Property(member => member.Issuer!).HasExactText(db, PanelMember.IssuerLengthMax).IsRequired(false);
        builder.Property(member => member.Subject!).HasExactText(db, PanelMember.SubjectLengthMax).IsRequired(false);
        builder.Ignore(member => member.Stands);
        builder.HasOne<Programme>().WithMany().HasForeignKey(member => member.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(member => member.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(member => new { member.ProgrammeId, member.OrganisationId });
        builder.HasIndex(member => member.CodeHash).IsUnique();
    }
}
