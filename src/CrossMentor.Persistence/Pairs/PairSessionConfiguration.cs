using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Pairs;

internal sealed class PairSessionConfiguration(CrossMentorDb db) : IEntityTypeConfiguration<PairSession>
{
    public void Configure(EntityTypeBuilder<PairSession> builder)
    {
        builder.ToTable("PairSessions");
        builder.HasKey(session => session.Id);
        builder.Property(session => session.Id).ValueGeneratedNever();
        builder.Property(session => session.Version).IsConcurrencyToken();
        builder.Property(session => session.Topics).StoredAsJson();
        builder.HasOne<Pair>().WithMany().HasForeignKey(session => session.PairId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Programme>().WithMany().HasForeignKey(session => session.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(session => session.MentorPersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(session => session.MenteePersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(session => session.MentorOrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(session => session.MenteeOrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(session => new { session.PairId, session.Number }).IsUnique();

        // What both log of one day at one moment is one session.
        builder.HasIndex(session => new { session.PairId, session.HeldOn })
            .IsUnique()
            .HasFilter(db.Provider == DatabaseProvider.SqlServer ? "[State] IN ('Held', 'Confirmed')" : "\"State\" IN ('Held', 'Confirmed')");
    }
}
