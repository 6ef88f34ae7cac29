using CrossMentor.Domain.Access;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Access;

internal sealed class RoleGrantConfiguration(CrossMentorDb db) : IEntityTypeConfiguration<RoleGrant>
{
    public void Configure(EntityTypeBuilder<RoleGrant> builder)
    {
        builder.ToTable("RoleGrants");
        builder.HasKey(grant => grant.Id);
        builder.Property(grant => grant.Id).ValueGeneratedNever();
        builder.Property(grant => grant.Issuer).HasExactText(db, RoleGrant.IssuerLengthMax);
        builder.Property(grant => grant.Subject).HasExactText(db, RoleGrant.SubjectLengthMax);
        builder.Property(grant => grant.ScopeKey).HasMaxLength(60);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(grant => grant.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Programme>().WithMany().HasForeignKey(grant => grant.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(grant => grant.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(grant => new { grant.Issuer, grant.Subject, grant.Role, grant.ScopeKey }).IsUnique();
    }
}
