using CrossMentor.Domain.Access;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Programmes;

internal sealed class ProgrammeSeriesConfiguration(CrossMentorDb db) : IEntityTypeConfiguration<ProgrammeSeries>
{
    public void Configure(EntityTypeBuilder<ProgrammeSeries> builder)
    {
        builder.ToTable("ProgrammeSeries");
        builder.HasKey(series => series.Id);
        builder.Property(series => series.Id).ValueGeneratedNever();
        builder.Property(series => series.Version).IsConcurrencyToken();
        builder.Property(series => series.Name).HasMaxLength(ProgrammeSeries.NameLengthMax);
        builder.Property(series => series.Patron).StoredAsOptionalJson();
        builder.Property(series => series.StewardIssuer).HasExactText(db, RoleGrant.IssuerLengthMax);
        builder.Property(series => series.StewardSubject).HasExactText(db, RoleGrant.SubjectLengthMax);
        builder.HasIndex(series => new { series.StewardIssuer, series.StewardSubject });
    }
}
