using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Steering;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Steering;

internal sealed class LedgerEntryConfiguration : IEntityTypeConfiguration<LedgerEntry>
{
    public void Configure(EntityTypeBuilder<LedgerEntry> builder)
    {
        builder.ToTable("LedgerEntries");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Currency).HasMaxLength(3);
        builder.Property(row => row.Note).HasMaxLength(LedgerEntry.NoteLengthMax);
        builder.Property(row => row.PreviousHash).HasMaxLength(LedgerEntry.HashLength);
        builder.Property(row => row.Hash).HasMaxLength(LedgerEntry.HashLength);
        builder.Ignore(row => row.Line);
        builder.Ignore(row => row.IsIntact);
        builder.HasOne<Programme>().WithMany().HasForeignKey(row => row.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(row => row.GiverId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(row => row.ReceiverId).OnDelete(DeleteBehavior.Restrict);

        // Two who post at the same moment do not write the same number.
        builder.HasIndex(row => new { row.ProgrammeId, row.Number }).IsUnique();
    }
}
