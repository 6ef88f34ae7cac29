using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Pairs;

internal sealed class PairJournalConfiguration : IEntityTypeConfiguration<PairJournal>
{
    public void Configure(EntityTypeBuilder<PairJournal> builder)
    {
        builder.ToTable("PairJournals");
        builder.HasKey(journal => journal.Id);
        builder.Property(journal => journal.Id).ValueGeneratedNever();
        builder.Property(journal => journal.Version).IsConcurrencyToken();
        builder.Property(journal => journal.Goals).StoredAsJson();
        builder.Property(journal => journal.Experiments).StoredAsJson();
        builder.Property(journal => journal.Feedback).StoredAsJson();
        builder.HasOne<Pair>().WithMany().HasForeignKey(journal => journal.PairId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Programme>().WithMany().HasForeignKey(journal => journal.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(journal => journal.MentorPersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(journal => journal.MenteePersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(journal => journal.PairId).IsUnique();
    }
}
