using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Participants;

internal sealed class DeclaredInterestConfiguration : IEntityTypeConfiguration<DeclaredInterest>
{
    public void Configure(EntityTypeBuilder<DeclaredInterest> builder)
    {
        builder.ToTable("DeclaredInterests");
        builder.HasKey(interest => interest.Id);
        builder.Property(interest => interest.Id).ValueGeneratedNever();
        builder.Property(interest => interest.Version).IsConcurrencyToken();
        builder.Property(interest => interest.OtherEmail).HasMaxLength(Person.EmailLengthMax);
        builder.Property(interest => interest.OtherName).HasMaxLength(Person.DisplayNameLengthMax);
        builder.Property(interest => interest.Department).HasMaxLength(Person.TextLengthMax);
        builder.Ignore(interest => interest.Stands);
        builder.Ignore(interest => interest.IsInfluenceOnOrganisation);
        builder.HasOne<Person>().WithMany().HasForeignKey(interest => interest.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(interest => interest.OtherPersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(interest => interest.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }
}
