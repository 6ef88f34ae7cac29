using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Privacy;

internal sealed class LegalHoldConfiguration : IEntityTypeConfiguration<LegalHold>
{
    public void Configure(EntityTypeBuilder<LegalHold> builder)
    {
        builder.ToTable("LegalHolds");
        builder.HasKey(hold => hold.Id);
        builder.Property(hold => hold.Id).ValueGeneratedNever();
        builder.Property(hold => hold.Reference).HasMaxLength(LegalHold.ReferenceLengthMax);
        builder.HasOne<Person>().WithMany().HasForeignKey(hold => hold.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(hold => new { hold.PersonId, hold.Reference }).IsUnique();
    }
}
