using CrossMentor.Domain.Events;
using CrossMentor.Domain.Organisations;
using CrossMentor.Persistence.Programmes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Events;

internal sealed class SponsorConfiguration : IEntityTypeConfiguration<Sponsor>
{
    public void Configure(EntityTypeBuilder<Sponsor> builder)
    {
        builder.ToTable("Sponsors");
        builder.HasKey(sponsor => sponsor.Id);
        builder.Property(sponsor => sponsor.Id).ValueGeneratedNever();
        builder.StoreAppointee();
        builder.HasOne<Organisation>().WithMany().HasForeignKey(sponsor => sponsor.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(sponsor => new { sponsor.ProgrammeId, sponsor.OrganisationId });
    }
}
