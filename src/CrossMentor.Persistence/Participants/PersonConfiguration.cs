using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Persistence.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Participants;

internal sealed class PersonConfiguration(CrossMentorDb db) : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.ToTable("People");
        builder.HasKey(person => person.Id);
        builder.Property(person => person.Id).ValueGeneratedNever();
        builder.Property(person => person.Version).IsConcurrencyToken();
        builder.Property(person => person.ExternalId).HasExactText(db, Person.ExternalIdLengthMax);
        builder.Property(person => person.DisplayName).HasMaxLength(Person.DisplayNameLengthMax);
        builder.Property(person => person.Email).HasMaxLength(Person.EmailLengthMax);
        builder.Property(person => person.JobTitle).HasMaxLength(Person.TextLengthMax);
        builder.Property(person => person.Function).HasMaxLength(64);
        builder.Property(person => person.Department).HasMaxLength(Person.TextLengthMax);
        builder.Property(person => person.Country).HasMaxLength(2).IsFixedLength();
        builder.Property(person => person.City).HasMaxLength(Person.TextLengthMax);
        builder.Property(person => person.TimeZone).HasMaxLength(Person.TimeZoneLengthMax);
        builder.Property(person => person.GradeLabel).HasMaxLength(GradeStep.LabelLengthMax);
        builder.Property(person => person.Languages).StoredAsJson();
        builder.Property(person => person.Skills).StoredAsJson();
        builder.Property(person => person.ReportingLine).StoredAsJson();
        builder.Ignore(person => person.Location);
        builder.Ignore(person => person.Grade);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(person => person.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(person => new { person.OrganisationId, person.ExternalId }).IsUnique();
        builder.HasIndex(person => new { person.OrganisationId, person.HasUnresolvedManager });
    }
}
