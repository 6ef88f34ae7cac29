using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Programmes;

internal sealed class ParticipatingOrganisationConfiguration : IEntityTypeConfiguration<ParticipatingOrganisation>
{
    public void Configure(EntityTypeBuilder<ParticipatingOrganisation> builder)
    {
        builder.ToTable(Tables.ParticipatingOrganisations);
        builder.HasKey(part => part.Id);
        builder.Property(part => part.Id).ValueGeneratedNever();
        builder.Property(part => part.Version).IsConcurrencyToken();
        builder.Property(part => part.GivingQuota).StoredAsOptionalJson();
        builder.Property(part => part.ReceivingQuota).StoredAsOptionalJson();
        builder.HasOne<Programme>().WithMany().HasForeignKey(part => part.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(part => part.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(part => new { part.ProgrammeId, part.OrganisationId }).IsUnique();
        builder.HasIndex(part => new { part.OrganisationId, part.ProgrammeId });
    }
}
