using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Programmes;

internal sealed class WaitingEntryConfiguration : IEntityTypeConfiguration<WaitingEntry>
{
    public void Configure(EntityTypeBuilder<WaitingEntry> builder)
    {
        builder.ToTable("WaitingEntries");
        builder.HasKey(entry => entry.Id);
        builder.Property(entry => entry.Id).ValueGeneratedNever();
        builder.Property(entry => entry.Version).IsConcurrencyToken();
        builder.Ignore(entry => entry.IsOrganisation);
        builder.HasOne<Programme>().WithMany().HasForeignKey(entry => entry.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(entry => entry.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(entry => entry.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
