using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CrossMentor.Persistence.SqlServer.Migrations
{
    /// <summary>Places of mentors that organisations leave to those who are short of them.</summary>
    /// <remarks>Expand step: a column with a default; nobody has donated anything yet.</remarks>
    public partial class CasesPrizesAndTemplates : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "DonatedPlaces",
                table: "ParticipatingOrganisations",
                type: "int",
                nullable: false,
                defaultValue: 0);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "DonatedPlaces",
                table: "ParticipatingOrganisations");
        }
    }
}
