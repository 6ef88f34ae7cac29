using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Pairs;

internal sealed class PairNoteConfiguration : IEntityTypeConfiguration<PairNote>
{
    public void Configure(EntityTypeBuilder<PairNote> builder)
    {
        builder.ToTable("PairNotes");
        builder.HasKey(note => note.Id);
        builder.Property(note => note.Id).ValueGeneratedNever();
        builder.Property(note => note.Sealed);
        builder.HasOne<Pair>().WithMany().HasForeignKey(note => note.PairId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Programme>().WithMany().HasForeignKey(note => note.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(note => note.MentorPersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(note => note.MenteePersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(note => new { note.PairId, note.WrittenAt });
    }
}
