using CrossMentor.Domain.Events;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Events;

internal sealed class CommunicationConfiguration : IEntityTypeConfiguration<Communication>
{
    public void Configure(EntityTypeBuilder<Communication> builder)
    {
        builder.ToTable("Communications");
        builder.HasKey(communication => communication.Id);
        builder.Property(communication => communication.Id).ValueGeneratedNever();
        builder.Property(communication => communication.Version).IsConcurrencyToken();
        builder.HasOne<Programme>().WithMany().HasForeignKey(communication => communication.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(communication => communication.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Sponsor>().WithMany().HasForeignKey(communication => communication.SponsorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(communication => new { communication.ProgrammeId, communication.SentOn });
    }
}
