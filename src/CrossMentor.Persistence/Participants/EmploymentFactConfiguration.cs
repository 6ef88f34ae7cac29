using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Participants;

internal sealed class EmploymentFactConfiguration : IEntityTypeConfiguration<EmploymentFact>
{
    public void Configure(EntityTypeBuilder<EmploymentFact> builder)
    {
        builder.ToTable("EmploymentFacts");
        builder.HasKey(fact => fact.Id);
        builder.Property(fact => fact.Id).ValueGeneratedNever();
        builder.HasOne<Person>().WithMany().HasForeignKey(fact => fact.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(fact => fact.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(fact => new { fact.PersonId, fact.HappenedOn });
    }
}
