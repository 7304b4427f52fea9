// The slider over moments of knowledge: it writes its day into the field beside it, and shows the page as known then when it is let go.
const slider = document.querySelector(".slider");
const field = document.getElementById("known");

if (slider && field) {
  const days = slider.dataset.days.split(" ");
  slider.classList.remove("waiting");
  slider.addEventListener("input", () => {
    field.value = days[slider.value];
    slider.setAttribute("aria-valuetext", field.value);
  });
  slider.addEventListener("change", () => {
    if (Number(slider.value) === days.length - 1) field.value = "";
    slider.form.requestSubmit();
  });
}
